package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.Evaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationWriterTest {

    private static final EvaluationWriter WRITER = EvaluationWriter.json();

    @Test
    void evaluation_granted_isWrittenAsTheContractSays() {
        assertThat(WRITER.indented().writeValue(Evaluations.granted()))
                .isEqualTo(
                        """
                        {
                          "schema" : "zi-evaluation/1",
                          "zi" : "%s",
                          "unit" : {
                            "id" : "RSUD-01",
                            "name" : "RSUD Contoh",
                            "institutionType" : "LOCAL_GOVERNMENT",
                            "serviceType" : "HOSPITAL"
                          },
                          "year" : 2026,
                          "date" : "2026-05-20",
                          "assessor" : "TPI",
                          "complete" : true,
                          "edition" : {
                            "id" : "permenpanrb-90-2021",
                            "version" : {
                              "from" : "2024-08-01"
                            },
                            "amendedBy" : [
                              "permenpanrb-5-2024"
                            ],
                            "sha256" : "%s",
                            "interpretations" : {
                              "unanswered" : "bounds"
                            },
                            "chosen" : [ ]
                          },
                          "decision" : {
                            "outcome" : "GRANTED",
                            "predicate" : "WBK"
                          },
                          "predicates" : [
                            {
                              "predicate" : "WBK",
                              "outcome" : "MET",
                              "findings" : [
                                {
                                  "id" : "WBK.total",
                                  "title" : "WBK.total",
                                  "status" : "MET",
                                  "actual" : "78.483146929825",
                                  "exact" : "7157663/91200",
                                  "minimum" : "75",
                                  "margin" : "3.483146929825",
                                  "citation" : "BAB III huruf D",
                                  "rule" : "minimum.met"
                                }
                              ]
                            }
                          ],
                          "reservations" : [
                            {
                              "id" : "corruptionCase",
                              "text" : "Tidak dinyatakan apakah ada kasus",
                              "citation" : "BAB IV"
                            }
                          ],
                          "scores" : [
                            {
                              "id" : "TOTAL",
                              "title" : "Nilai total",
                              "weight" : "100",
                              "points" : "78.483146929825",
                              "exact" : "7157663/91200",
                              "citation" : "Lampiran III",
                              "rule" : "score.total"
                            }
                          ],
                          "warnings" : [ ],
                          "notes" : {
                            "A.I.1.i.b" : "Tim baru"
                          },
                          "evidence" : {
                            "A.I.1.i.a" : [
                              {
                                "title" : "SK Tim",
                                "href" : "https://contoh.go.id/sk"
                              },
                              {
                                "title" : "Foto"
                              }
                            ]
                          },
                          "trace" : [
                            {
                              "step" : 1,
                              "stage" : "DECISION",
                              "rule" : "rule.1",
                              "citation" : "Lampiran III",
                              "because" : [
                                "/answers/B.I.a"
                              ],
                              "concluded" : {
                                "predicate" : {
                                  "id" : "WBK",
                                  "outcome" : "MET"
                                }
                              }
                            },
                            {
                              "step" : 2,
                              "stage" : "DECISION",
                              "rule" : "rule.2",
                              "citation" : "Lampiran III",
                              "because" : [
                                "/answers/B.I.a"
                              ],
                              "concluded" : {
                                "decision" : {
                                  "id" : "decision",
                                  "outcome" : "GRANTED",
                                  "predicate" : "WBK"
                                }
                              }
                            }
                          ]
                        }"""
                                .formatted(ZiEvaluator.version(), "0".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"points\":\"70\",\"exact\":\"70\",\"highest\":\"80.666666666667\","
                        + "\"highestExact\":\"242/3\"",
                "\"decision\":{\"outcome\":\"UNDETERMINED\"},",
                "\"actual\":\"70\",\"exact\":\"70\",\"highest\":\"80.666666666667\","
                        + "\"highestExact\":\"242/3\",\"minimum\":\"75\",\"margin\":\"-5\"",
                "\"interpretations\":[\"unanswered\"]",
                "\"status\":\"WAIVED\",\"actual\":\"WDP\",\"minimum\":\"WTP\",\"citation\"",
                "\"status\":\"UNDETERMINED\",\"minimum\":true,\"citation\"",
                "{\"total\":{\"id\":\"t\",\"question\":\"A.II.5.iii.b\",\"total\":8}}",
                "{\"ratio\":{\"id\":\"r\",\"question\":\"A.II.5.iii.b\",\"numerator\":2,"
                        + "\"denominator\":8}}",
                "{\"question\":{\"id\":\"A.I.1.i.b.score\",\"answer\":\"B\",\"exact\":\"1/2\"}}",
                "\"answer\":{\"agents\":4,\"changes\":15},\"exact\":\"1\"",
                "\"answer\":\"3.72\",\"exact\":\"93/100\"",
                "\"answer\":{\"index\":\"3.6\",\"respondents\":64},\"exact\":\"9/10\"",
                "\"unanswered\":\"zero\"},\"chosen\":[\"unanswered\"]}",
                "\"actual\":\"2026-03-01\",\"minimum\":\"2025-01-01\","
                        + "\"maximum\":\"2025-12-31\",\"citation\"",
                "{\"finding\":{\"id\":\"WBK.lastAudit\",\"status\":\"NOT_MET\","
                        + "\"actual\":\"2026-03-01\",\"minimum\":\"2025-01-01\","
                        + "\"maximum\":\"2025-12-31\"}}",
                "{\"figure\":{\"id\":\"penalty\",\"highestExact\":\"3\"}}",
                "{\"figure\":{\"id\":\"bonus\",\"exact\":\"1/3\"}}",
                "{\"reservation\":{\"id\":\"reservation.corruptionCase\"}}",
                "{\"question\":{\"id\":\"A.I.1.i.b.score\",\"exact\":\"0\",\"highestExact\":\"1\"}}",
                "{\"question\":{\"id\":\"A.I.1.i.b.score\"}}",
                "{\"score\":{\"id\":\"TOTAL\",\"exact\":\"70\",\"highestExact\":\"242/3\"}}",
                "{\"warning\":{\"id\":\"w\",\"code\":\"stated-total-differs\","
                        + "\"at\":\"/answers/A.II.5.iii.b\"}}",
                "{\"relief\":{\"id\":\"relief\",\"outcome\":\"MET\"}}",
                "{\"finding\":{\"id\":\"WBK.total\",\"status\":\"UNDETERMINED\","
                        + "\"actual\":\"70\",\"highest\":\"242/3\",\"minimum\":\"75\"}}",
                "{\"finding\":{\"id\":\"WBK.coreService\",\"status\":\"UNDETERMINED\","
                        + "\"minimum\":true}}",
                "{\"decision\":{\"id\":\"decision\",\"outcome\":\"UNDETERMINED\"}}",
                "\"message\":\"Jumlah berbeda\"}"
            })
    void evaluation_open_holds(String part) {
        assertThat(WRITER.writeValue(Evaluations.open())).contains(part).doesNotContain("\n");
    }

    @Test
    void score_openThoughEveryQuestionIsAnswered_hasItsHighest() {
        Evaluation open = Evaluations.open();
        Evaluation complete =
                new Evaluation(
                        open.assessment(),
                        true,
                        open.edition(),
                        open.decision(),
                        open.predicates(),
                        open.reservations(),
                        open.scores(),
                        open.warnings(),
                        open.trace());
        assertThat(WRITER.writeValue(complete))
                .contains("\"complete\":true", "\"highestExact\":\"242/3\",\"citation\"");
    }

    @Test
    void evaluation_withoutTrace_hasEverythingElse() {
        String whole = WRITER.writeValue(Evaluations.open());
        assertThat(WRITER.withoutTrace().writeValue(Evaluations.open()))
                .isEqualTo(whole.substring(0, whole.indexOf(",\"trace\":")) + "}");
    }

    @Test
    void evaluation_inEnglish_hasEnglishTitlesAndMessages() {
        assertThat(WRITER.in(Locale.ENGLISH).writeValue(Evaluations.open()))
                .contains(
                        "\"title\":\"Nilai total (en)\"",
                        "\"message\":\"Jumlah berbeda (en)\"",
                        "\"text\":\"Tidak dinyatakan apakah ada kasus (en)\"");
    }

    @Test
    void stream_written_staysOpenAndHoldsTheText() {
        var closed = new boolean[1];
        var out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        WRITER.write(Evaluations.granted(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(WRITER.writeValue(Evaluations.granted()));
        assertThat(closed[0]).isFalse();
    }

    @Test
    void stream_failing_isAnOutputError() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("disk");
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("disk");
                    }
                };
        assertThatThrownBy(() -> WRITER.write(Evaluations.granted(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the output cannot be written");
    }
}
