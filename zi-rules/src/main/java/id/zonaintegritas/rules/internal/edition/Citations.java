package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that citations can be looked up: they name a regulation, and places that can exist. */
public final class Citations {

    private static final Pattern REGULATION =
            Pattern.compile("\\b\\d+/\\d{4}\\b|\\bNomor \\d+ Tahun \\d{4}\\b");

    /** The word before the number of a regulation, and the number. */
    private static final Pattern LAST_WORDS =
            Pattern.compile("^.*?((?:\\S+ )?(?:\\d+/\\d{4}|Nomor \\d+ Tahun \\d{4}))$");

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

    private static final String WORKSHEET = "worksheet/";

    private final EditionProblems problems;

    /** The citation of the whole worksheet, which those of its parts begin with. */
    private String worksheet = "";

    private final Set<String> parts = new HashSet<>();
    private final Set<String> regulations = new LinkedHashSet<>();

    /**
     * Checks against what may be cited.
     *
     * @param contents whose worksheet citations may name; nothing if that is not known
     */
    public Citations(EditionProblems problems, List<EditionContent> contents) {
        this.problems = problems;
        for (EditionContent content : contents) {
            regulations.addAll(content.lists().regulations());
            for (Node node : content.nodes()) {
                parts.add(node.id());
                if (node.kind() == NodeKind.TOTAL) {
                    worksheet = node.citation();
                }
            }
            content.questions().forEach(question -> parts.add(question.id()));
        }
    }

    /** Every citation in a file of rows. */
    public void check(String file, Tree tree) {
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

    public void check(String file, Place place, String citation) {
        if (citation.isBlank() || problems.has(file, place)) {
            return; // Reported already.
        }
        if (!REGULATION.matcher(citation).find()) {
            warn(file, place, say("citation.noRegulation"));
            return;
        }
        Matcher numbered = PLACE.matcher(citation);
        for (int at = 0; numbered.find(at); at = numbered.end(1)) {
            Pattern number = NUMBERED.get(numbered.group(1));
            if (number != null && !number.matcher(numbered.group(2)).matches()) {
                add(file, place, say("citation.number", numbered.group()));
                return;
            }
        }
        checkRegulations(file, place, citation);
        checkPart(file, place, citation);
    }

    private void checkPart(String file, Place place, String citation) {
        if (parts.isEmpty()
                || !citation.startsWith(worksheet + " ")
                || (file.startsWith(WORKSHEET) && problems.has(file))) {
            return; // A part that is not where it belongs seems not to exist.
        }
        String part = List.of(citation.substring(worksheet.length() + 1).split("[ ,;]", 2)).get(0);
        if (!parts.contains(part) && !problems.mayBeSaid(file, part)) {
            add(file, place, say("citation.part", part).maybe(Nearest.meant(part, parts)));
        }
    }

    /** A regulation that is not in the list of the edition may be misspelt, or is missing there. */
    private void checkRegulations(String file, Place place, String citation) {
        Matcher mentioned = REGULATION.matcher(citation);
        boolean known = !regulations.isEmpty() && !problems.isLeftOut(EditionFiles.HEAD);
        while (known && mentioned.find()) {
            String before = citation.substring(0, mentioned.end());
            if (regulations.stream().noneMatch(before::endsWith)) {
                String name = LAST_WORDS.matcher(before).replaceFirst("$1");
                warn(
                        file,
                        place,
                        say("citation.regulation", name)
                                .maybe(
                                        Row.MESSAGES.text(
                                                "citation.regulations",
                                                String.join(", ", regulations))));
                return;
            }
        }
    }

    private void add(String file, Place place, Remark remark) {
        problems.add(file, place, remark.what(), remark.maybe());
    }

    private void warn(String file, Place place, Remark remark) {
        problems.warn(file, place, remark.what(), remark.maybe());
    }
}
