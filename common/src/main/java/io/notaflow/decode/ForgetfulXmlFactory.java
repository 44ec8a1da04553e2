package io.notaflow.decode;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;

/**
 * Makes readers whose names can be forgotten. Woodstox's own table of names is one for the JVM, keeps the first 12,000 however long
 * they are, and lets go of none: a few hundred hostile records would fill the heap.
 */
final class ForgetfulXmlFactory extends WstxInputFactory {
    private static final int MOST_NAMES = 12_000;

    private SymbolTable names = new SymbolTable(true);

    /** Forgets all names seen so far. */
    void forget() {
        names = new SymbolTable(true);
    }

    @Override
    public ReaderConfig createPrivateConfig() {
        return mConfig.createNonShared(names.makeChild());
    }

    @Override
    public synchronized void updateSymbolTable(SymbolTable ofReader) {
        if (ofReader.isDirectChildOf(names) && ofReader.size() <= MOST_NAMES) {
            names.mergeChild(ofReader);
        }
    }
}
