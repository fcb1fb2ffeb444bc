package id.zonaintegritas.rules.internal.document;

/** Places in a JSON document (RFC 6901). */
public final class JsonPointer {

    private JsonPointer() {}

    /** The pointer of a key under another pointer. */
    public static String pointer(String parent, String key) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return parent + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1"));
    }
}
