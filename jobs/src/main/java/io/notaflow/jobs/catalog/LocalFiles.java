package io.notaflow.jobs.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * A warehouse on local disk whose permissions are set by the JVM.
 *
 * <p>Without Hadoop's native library the stock file system starts the program {@code chmod} twice for every file it creates, twenty
 * times a second for the tables' commits.
 */
public final class LocalFiles extends LocalFileSystem {

    /** For Hadoop, which loads file systems by name. */
    public LocalFiles() {
        super(new Raw());
    }

    static void use(Configuration hadoop) {
        hadoop.setClass("fs.file.impl", LocalFiles.class, LocalFileSystem.class);
        // The cache outlives the job, and would keep its class loader.
        hadoop.setBoolean("fs.file.impl.disable.cache", true);
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            String symbols = permission.getUserAction().SYMBOL
                    + permission.getGroupAction().SYMBOL
                    + permission.getOtherAction().SYMBOL;
            Files.setPosixFilePermissions(pathToFile(path).toPath(), PosixFilePermissions.fromString(symbols));
        }
    }
}
