package id.zonaintegritas.rules;

/** Places in a JSON document (RFC 6901). */
final class JsonPointer {

    private JsonPointer() {}

    /** The pointer of a key under another pointer. */
    static String pointer(String parent, String key) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return parent + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1"));
    }
}
