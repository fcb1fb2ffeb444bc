package id.zonaintegritas.rules;

import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Place;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that citations can be looked up: they name a regulation, and places that can exist. */
final class Citations {

    private static final Pattern REGULATION =
            Pattern.compile("\\b\\d+/\\d{4}\\b|\\bNomor \\d+ Tahun \\d{4}\\b");

    private static final String ROMAN =
            "M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})";

    /** What stands behind each of these words. */
    private static final Map<String, Pattern> NUMBERED =
            Map.of(
                    "Lampiran", Pattern.compile("(?=.)" + ROMAN),
                    "BAB", Pattern.compile("(?=.)" + ROMAN),
                    "Tabel", Pattern.compile("\\d+"),
                    "Pasal", Pattern.compile("\\d+[A-Z]?|(?=.)" + ROMAN),
                    "angka", Pattern.compile("\\d+"),
                    "huruf", Pattern.compile("[A-Z]|[a-z]"));

    private static final Pattern PLACE = Pattern.compile("\\b([A-Za-z]+) ([^ ,;]+)");

    private final EditionProblems problems;

    /** The citation of the whole worksheet, which those of its parts begin with. */
    private String worksheet = "";

    private final Set<String> parts = new HashSet<>();

    /**
     * @param contents whose worksheet citations may name; nothing if that is not known
     */
    Citations(EditionProblems problems, List<Edition.Content> contents) {
        this.problems = problems;
        for (Edition.Content content : contents) {
            for (Node node : content.nodes()) {
                parts.add(node.id());
                if (node.kind() == NodeKind.TOTAL) {
                    worksheet = node.citation();
                }
            }
            content.questions().forEach(question -> parts.add(question.id()));
        }
    }

    /** Those of rules. */
    void check(List<RuleText> files) {
        for (RuleText file : files) {
            for (RuleText.Rule rule : file.rules()) {
                for (RuleText.Annotation annotation : rule.annotations()) {
                    if (annotation.name().is("citation") && annotation.value().size() == 1) {
                        RuleToken text = annotation.value().get(0);
                        check(file.name(), text.place(), text.text());
                    }
                }
            }
        }
    }

    /** Every citation in a file of rows. */
    void check(String file, Tree tree) {
        if (tree instanceof Sequence list) {
            list.items().forEach(item -> check(file, item));
        } else if (tree instanceof Mapping row) {
            for (Entry entry : row.entries()) {
                if (entry.key().equals("citation") && entry.value() instanceof Scalar citation) {
                    check(file, citation.place(), citation.text());
                } else {
                    check(file, entry.value());
                }
            }
        }
    }

    void check(String file, Place place, String citation) {
        if (citation.isBlank() || problems.has(file, place)) {
            return; // Reported already.
        }
        if (!REGULATION.matcher(citation).find()) {
            problems.warn(
                    file,
                    place,
                    "the citation names no regulation with its number and year",
                    "the regulation is missing at its beginning.");
            return;
        }
        Matcher numbered = PLACE.matcher(citation);
        for (int at = 0; numbered.find(at); at = numbered.end(1)) {
            Pattern number = NUMBERED.get(numbered.group(1));
            if (number != null && !number.matcher(numbered.group(2)).matches()) {
                problems.add(
                        file,
                        place,
                        "the citation names " + numbered.group() + ", and there is no such number",
                        "it was mistyped.");
                return;
            }
        }
        checkPart(file, place, citation);
    }

    private void checkPart(String file, Place place, String citation) {
        if (parts.isEmpty() || !citation.startsWith(worksheet + " ")) {
            return;
        }
        String part = List.of(citation.substring(worksheet.length() + 1).split("[ ,;]", 2)).get(0);
        if (!parts.contains(part)) {
            problems.add(
                    file,
                    place,
                    "the citation names " + part + ", and the worksheet has no such part",
                    Nearest.isMeant(part, parts));
        }
    }
}
