package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapacityTest {
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    @Test
    void takesAMachineWithEnough() throws IOException {
        Capacity capacity = new Capacity(folder, GIGABYTE);

        capacity.check();
        assertThat(capacity.shortage()).isEmpty();
    }

    @Test
    void saysHowMuchMemoryIsWantingAndHowToGiveIt() {
        assertThatThrownBy(() -> new Capacity(folder, GIGABYTE / 2).check())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("512 MB")
                .hasMessageContaining("-Xmx1g");
    }
}
