package io.notaflow.local.evaluate.world;

import io.notaflow.local.simulate.catalogue.Municipality;
import io.notaflow.local.simulate.catalogue.State;
import java.time.ZoneOffset;
import java.util.List;

/** Where a vendor is: state, town and the offset of its clocks. */
record Place(State state, Municipality town, ZoneOffset offset) {
    private static final Municipality NORONHA = new Municipality("2605459", "FERNANDO DE NORONHA", "53990", "81");

    /** Most in the South-East, some where clocks differ: Acre (−5), Amazonas (−4), Fernando de Noronha (−2). */
    private static final List<State> SPREAD = List.of(
            State.SP, State.MG, State.RJ, State.SP, State.AC, State.MG, State.SP, State.RJ, State.PE, State.SP,
            State.MG, State.RJ, State.SP, State.AC, State.AM, State.SP);

    static Place ofSmall(int number) {
        State state = SPREAD.get(number % SPREAD.size());
        return state == State.PE ? new Place(state, NORONHA, ZoneOffset.ofHours(-2)) : in(state, number);
    }

    static Place ofBusy(int number) {
        return in(List.of(State.SP, State.MG, State.RJ).get(number % 3), number);
    }

    static Place in(State state, int number) {
        List<Municipality> towns = state.municipalities();
        return new Place(state, towns.get(number % towns.size()), state.offset());
    }
}
