package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Units at random with names, dates, respondents, notes and evidence. */
final class NotedUnits {

    private static final List<String> NOTES =
            List.of(
                    "Susunan tim baru sejak Maret",
                    "=HYPERLINK(\"http://contoh.id\",\"klik\")",
                    "+62 812, -3, @unit",
                    "baris satu\nbaris dua",
                    " diawali dan diakhiri blank ",
                    "<script>alert('x')</script> & \"kutip\"",
                    "tanda _x0041_ dan tab\tdan kendali \u0001 dan kembali\r\nbaris",
                    "aksara 漢字 😀",
                    "Blm Diisi",
                    "92 %");
    private static final List<Evidence> EVIDENCE =
            List.of(
                    new Evidence("SK Tim ZI 2026", "https://contoh.id/sk.pdf"),
                    new Evidence("Laporan", null),
                    new Evidence("https://contoh.id/satu", null),
                    new Evidence("https://contoh.id/dua", "https://contoh.id/dua"),
                    new Evidence("Berkas <asli>", null),
                    new Evidence("Berkas <asli> <lagi>", "//server/berkas <satu>"),
                    new Evidence(" berblank ", "file:sk"),
                    new Evidence("=1+1", "https://contoh.id/?a=1&b=2"));

    private final RandomUnits units;
    private final Random random;

    NotedUnits(Edition edition, long seed, double missing) {
        this.units = new RandomUnits(edition, seed, missing);
        this.random = new Random(seed);
    }

    Assessment next(String id) {
        Assessment plain = units.next(id);
        Map<String, AnswerValue> answers = new LinkedHashMap<>(plain.answers());
        answers.replaceAll(
                (question, value) ->
                        value instanceof AnswerValue.Index index && random.nextBoolean()
                                ? new AnswerValue.Index(index.value(), (long) random.nextInt(500))
                                : value);
        Map<String, String> notes = new LinkedHashMap<>();
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        List<String> about = new ArrayList<>(answers.keySet());
        about.addAll(plain.eligibility().keySet());
        for (String each : about) {
            if (random.nextInt(4) == 0) {
                notes.put(each, NOTES.get(random.nextInt(NOTES.size())));
            }
            if (random.nextInt(4) == 0) {
                evidence.put(
                        each,
                        random.ints(1 + random.nextInt(3), 0, EVIDENCE.size())
                                .mapToObj(EVIDENCE::get)
                                .toList());
            }
        }
        boolean named = random.nextBoolean();
        Assessor[] assessors = Assessor.values();
        int assessor = random.nextInt(assessors.length + 1);
        return new Assessment(
                new Unit(
                        id,
                        named ? "RSUD \"Contoh\" & Rekan" : null,
                        named ? "Pemerintah Kota Contoh" : null,
                        plain.unit().institutionType(),
                        plain.unit().serviceType()),
                random.nextBoolean() ? 2026 : null,
                random.nextBoolean() ? LocalDate.of(2026, 5, 20) : null,
                assessor == assessors.length ? null : assessors[assessor],
                answers,
                plain.eligibility(),
                notes,
                evidence);
    }
}
