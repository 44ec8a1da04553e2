package io.notaflow.local.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files one by one and lists what they hold. */
final class Inspection implements DocumentFiles.Visitor {
    private final Judge judge;
    private final Listing listing;
    private final int maxBytes;
    private long rejected;

    Inspection(Judge judge, Listing listing, int maxBytes) {
        this.judge = judge;
        this.listing = listing;
        this.maxBytes = maxBytes;
    }

    /** Documents that would be quarantined, unreadable files included. */
    long rejected() {
        return rejected;
    }

    @Override
    public void file(Path file) throws IOException {
        // A pipe or a device would be waited for.
        if (!Files.isRegularFile(file)) {
            unreadable(file);
            return;
        }
        byte[] content;
        try {
            long size = Files.size(file);
            if (size > maxBytes) {
                list(judge.tooLarge(file.toString(), size, maxBytes));
                return;
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            unreadable(file);
            return;
        }
        for (Inspected inspected : judge.judge(file.toString(), content)) {
            list(inspected);
        }
    }

    @Override
    public void unreadable(Path path) throws IOException {
        list(judge.unreadable(path.toString()));
    }

    private void list(Inspected inspected) throws IOException {
        rejected += inspected.accepted() ? 0 : 1;
        listing.add(inspected);
    }
}
