package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;

final class AssessmentCheck {

    private AssessmentCheck() {}

    static void require(Edition edition, Assessment assessment) {}
}
