package io.notaflow.local;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "NotaFlow " + (version == null ? "0.1.0" : version), "Java ${java.version}, ${os.name} ${os.arch}"
        };
    }
}
