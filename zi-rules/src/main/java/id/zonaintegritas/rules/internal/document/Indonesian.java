package id.zonaintegritas.rules.internal.document;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words that an Indonesian writer may put where an edition has an English one. */
public final class Indonesian {

    /** On each line, the word of an edition and what may stand for it. */
    private static final Map<String, String> ENGLISH =
            """
            weight bobot
            score skor nilai
            value nilai
            minimum batas ambang minimal batasminimal nilaiminimal
            title judul nama
            name nama
            citation kutipan dasar sumber rujukan dasarhukum
            subject subjek komponen
            measure ukuran satuan
            points poin angka nilai
            percentOfWeight persen persentase
            predicate predikat
            question pertanyaan
            questions pertanyaan
            options opsi pilihan
            letter huruf jawaban
            criterion kriteria
            parts bagian rincian
            parent induk
            kind jenis
            indicator indikator
            component komponen
            aspect aspek
            result hasil
            role peran
            numerator pembilang
            denominator penyebut
            denominatorPart rincian
            lowest terendah
            highest tertinggi
            level tingkat
            institution instansi lembaga
            fact fakta
            facts fakta
            grade predikat huruf
            number angka bilangan
            truth yatidak benarsalah
            ladder tangga urutan
            since sejak mulai
            from sejak mulai dari
            until sampai hingga
            requirements syarat persyaratan
            affirmations afirmasi
            affirmable afirmasi dapatdiafirmasi
            special khusus
            formerly dahulu sebelumnya
            onlyFor hanyauntuk khususuntuk
            institutionType jenisinstansi
            serviceType jenislayanan
            date tanggal
            notes catatan
            evidence bukti datadukung
            institutionTypes jenisinstansi
            serviceTypes jenislayanan layanan
            atLeast minimal sedikitnya palingsedikit
            atMost maksimal palingbanyak
            mustBe harus wajib
            because sebab alasan karena
            regulations peraturan
            limits batas
            figures angkaantara
            reservations catatan
            condition syarat
            exclusion pengecualian larangan
            waives mengecualikan
            titled sebutan disebut
            formula rumus
            bands rentang
            better lebihbaik
            interpretation tafsir penafsiran
            interpretations tafsir penafsiran
            default baku bawaan
            readings bacaan tafsiran
            warnings peringatan
            message pesan
            versions versi
            predicates predikat
            true ya benar yes
            false tidak salah no
            HOSPITAL rsud rumahsakit
            CIVIL_REGISTRY dukcapil disdukcapil
            ONE_STOP_SERVICE ptsp mpp dpmptsp
            EDUCATION pendidikan sekolah
            EMPLOYMENT ketenagakerjaan
            LOCAL_GOVERNMENT pemda pemerintahdaerah
            MINISTRY_OR_AGENCY kementerian lembaga kementerianlembaga
            rule aturan
            rules aturan
            when jika bila ketika apabila
            then maka
            end selesai akhir
            case kasus
            cases kasus
            given diketahui diberikan
            expect harapan diharapkan
            answers jawaban
            scoring penilaian
            requirements persyaratan
            decision keputusan
            """
                    .lines()
                    .flatMap(Indonesian::pairs)
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + " " + b));

    private Indonesian() {}

    private static Stream<Map.Entry<String, String>> pairs(String line) {
        List<String> words = List.of(line.split(" ", -1));
        return words.stream().skip(1).map(word -> Map.entry(word, words.get(0)));
    }

    /** The known names that a word may stand for; none if it is no word for any of them. */
    static List<String> names(String word, Collection<String> known) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Stream.of(ENGLISH.getOrDefault(plain, "").split(" ", -1))
                .filter(known::contains)
                .distinct()
                .toList();
    }
}
