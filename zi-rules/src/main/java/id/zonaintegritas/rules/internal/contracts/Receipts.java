package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Receipt;
import id.zonaintegritas.rules.internal.document.Resources;
import id.zonaintegritas.rules.internal.document.Sha256;

/** Makes receipts of evaluations. */
public final class Receipts {

    /** What the build writes the version of the library into. */
    private static final String VERSION = "version.txt";

    public static final String LIBRARY = Resources.text(VERSION).strip();

    private Receipts() {}

    public static Receipt of(Assessment assessment) {
        return new Receipt(LIBRARY, Sha256.of(CanonicalJson.write(assessment)));
    }
}
