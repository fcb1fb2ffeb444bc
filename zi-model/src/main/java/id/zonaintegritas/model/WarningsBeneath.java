package id.zonaintegritas.model;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows warnings about answers up a trace, to the findings that rest on these answers. */
final class WarningsBeneath {

    private final Map<String, Set<Warning>> byName = new HashMap<>();

    private WarningsBeneath() {}

    static Map<String, List<Warning>> of(List<TraceStep> trace) {
        WarningsBeneath beneath = new WarningsBeneath();
        trace.forEach(beneath::addWarning);
        Map<String, Set<Warning>> findings = new LinkedHashMap<>();
        for (TraceStep step : trace) {
            Set<Warning> below = beneath.below(step.because());
            if (!below.isEmpty() && !(step.concluded() instanceof Warning)) {
                beneath.byName.put(step.concluded().id(), below);
                if (step.concluded() instanceof Finding finding) {
                    findings.put(finding.id(), below);
                }
            }
        }
        return findings.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                e -> List.copyOf(e.getValue()),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private void addWarning(TraceStep step) {
        if (step.concluded() instanceof Warning warning) {
            List<String> places = new ArrayList<>(step.because());
            places.add(warning.at());
            for (String place : places) {
                if (place.startsWith("/answers/")) {
                    byName.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(warning);
                }
            }
        }
    }

    private Set<Warning> below(Collection<String> because) {
        Set<Warning> below = new LinkedHashSet<>();
        for (String name : because) {
            below.addAll(byName.getOrDefault(name, Set.of()));
        }
        return below;
    }
}
