package id.zonaintegritas.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Compiled;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.language.RuleOutline.Look;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleOutlineTest {

    private static final String FILE = "1-scoring/outline.drl";

    private static final String RULE =
            """
            package id.zonaintegritas.rules.permenpanrb_90_2021
            agenda-group "scoring"

            import id.zonaintegritas.rules.facts.*

            rule "outline.rule"
                @citation( "PermenPANRB 90/2021 Lampiran III" )
                @title( id = "Uji", en = "Test" )
            when
                $unit : Unit()
                Reading( id == "comparison", choice in ( "exact", "twoDecimals" ) )
                not Reading( id == "unanswered", choice == "%s" )
                $row : ReservationRow( id == "tpnDiscretion" || id == "monthsSinceRevocation",
                                       id == "tpnDiscretion" )
            then
                insert( $unit.reservation( $row ) );
            end
            """;

    private static RuleText parsed(String text) {
        EditionProblems problems = new EditionProblems();
        RuleText file = RuleParser.parse(FILE, text, problems);
        assertThat(problems.sorted()).isEmpty();
        return file;
    }

    @Test
    void outline_ofARule_saysWhatEachConditionLooksAt() {
        RuleText file = parsed(RULE.formatted("zero"));
        RuleOutline outline = RuleOutline.of(file, file.rules().get(0));
        assertThat(outline.looks())
                .containsExactly(
                        new Look("Unit", Map.of(), true),
                        new Look(
                                "Reading",
                                Map.of(
                                        "id", Set.of("comparison"),
                                        "choice", Set.of("exact", "twoDecimals")),
                                true),
                        new Look(
                                "Reading",
                                Map.of("id", Set.of("unanswered"), "choice", Set.of("zero")),
                                false),
                        new Look("ReservationRow", Map.of("id", Set.of("tpnDiscretion")), true));
    }

    @Test
    void outline_writtenAndRead_isTheSame() {
        List<RuleOutline> outlines =
                RuleParser.outlines(RuleParser.parseAll(Compiled.BUNDLED.rules()));
        assertThat(outlines).hasSizeGreaterThan(20);
        assertThat(outlines.stream().map(RuleOutline::line).map(RuleOutline::parse).toList())
                .isEqualTo(outlines);
    }

    /** What is asked for with "not" has to be there to be seen, whatever else the rule chooses. */
    @Test
    void reading_askedForWithNot_isSeenWhereItIsInForce() {
        assertThat(reservations("bounds")).doesNotContain("reservation.tpnDiscretion");
        assertThat(reservations("zero")).contains("reservation.tpnDiscretion");
    }

    private static List<String> reservations(String choice) {
        Edition edition = new Compiled().with(FILE, RULE.formatted(choice)).edition();
        Unit unit = new Unit("unit", null, null, null, null);
        return ZiEvaluator.of(edition)
                .evaluate(new Assessment(unit, 2026, null, null, Map.of(), Map.of()))
                .reservations()
                .stream()
                .map(Reservation::id)
                .toList();
    }
}
