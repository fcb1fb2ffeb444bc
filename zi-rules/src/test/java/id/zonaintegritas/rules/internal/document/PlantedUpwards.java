package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.check.GapCheck;

/** Uses a room above its own, which the architecture forbids. */
public final class PlantedUpwards {

    final Class<?> above = GapCheck.class;

    GapCheck none() {
        throw new UnsupportedOperationException();
    }
}
