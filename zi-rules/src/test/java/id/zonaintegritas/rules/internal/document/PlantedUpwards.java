package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.check.GapCheck;

/** Uses a room above its own, which the architecture forbids. */
public final class PlantedUpwards {

    boolean isAbove(Object other) {
        return other instanceof GapCheck;
    }
}
