package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.rules.internal.document.Messages;

/** Gives an internal type to others, which the architecture forbids. */
public final class PlantedSignature {

    public Messages messages() {
        return Messages.of("check");
    }
}
