package id.zonaintegritas.model;

import java.util.List;
import java.util.Map;

/**
 * The edition of the regulation that an evaluation was made with.
 *
 * @param amendedBy the ids of the amending regulations that it takes in
 * @param sha256 of its rows and rules
 * @param interpretations the reading in force for each interpretation
 */
public record EditionReference(
        String id,
        Title title,
        List<String> amendedBy,
        String sha256,
        Map<String, String> interpretations) {}
