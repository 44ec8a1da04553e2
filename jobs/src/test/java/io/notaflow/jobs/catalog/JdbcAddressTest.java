package io.notaflow.jobs.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdbcAddressTest {
    @Test
    void addsTimeOutsAndKeepAlive() {
        assertThat(JdbcAddress.guarded("jdbc:postgresql://db/lake"))
                .isEqualTo(
                        "jdbc:postgresql://db/lake?connectTimeout=10&socketTimeout=60&tcpKeepAlive=true&logServerErrorDetail=false&ApplicationName=notaflow");
    }

    @Test
    void leavesWhatTheAddressSaysAlready() {
        assertThat(JdbcAddress.guarded("jdbc:postgresql://db/lake?socketTimeout=5&ssl=true"))
                .isEqualTo(
                        "jdbc:postgresql://db/lake?socketTimeout=5&ssl=true&connectTimeout=10&tcpKeepAlive=true&logServerErrorDetail=false&ApplicationName=notaflow");
    }
}
