package id.zonaintegritas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The edition of the regulation that an evaluation was made with.
 *
 * @param from the first day of the version
 * @param amendedBy the ids of the amending regulations that it takes in
 * @param sha256 of its rows and rules
 * @param interpretations the reading in force for each interpretation
 * @param chosen those of them that were chosen against the default
 */
public record EditionReference(
        String id,
        Title title,
        LocalDate from,
        List<String> amendedBy,
        String sha256,
        Map<String, String> interpretations,
        Map<String, String> chosen) {}
