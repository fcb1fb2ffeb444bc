package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.util.List;
import java.util.Locale;

/** Problems of an edition as the report of a test run, which build servers show. */
final class CheckJunit {

    private CheckJunit() {}

    static String of(List<EditionProblem> problems, Locale locale) {
        long failures = problems.stream().filter(p -> p.level() == Level.ERROR).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"zi check\" tests=\"")
                .append(Math.max(1, problems.size()))
                .append("\" failures=\"")
                .append(failures)
                .append("\" errors=\"0\">\n");
        if (problems.isEmpty()) {
            xml.append("  <testcase classname=\"edition\" name=\"")
                    .append(Term.NOTHING_WRONG.in(locale))
                    .append("\"/>\n");
        }
        for (EditionProblem problem : problems) {
            String place = problem.file() + ":" + problem.line() + ":" + problem.column();
            String message = HarmlessText.xml(CheckJson.message(problem, locale));
            xml.append("  <testcase classname=\"")
                    .append(HarmlessText.xml(problem.file()))
                    .append("\" name=\"")
                    .append(HarmlessText.xml(place))
                    .append("\">\n");
            xml.append(
                    problem.level() == Level.ERROR
                            ? "    <failure message=\"" + message + "\"/>\n"
                            : "    <system-out>warning: " + message + "</system-out>\n");
            xml.append("  </testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }
}
