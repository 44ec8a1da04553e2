package io.notaflow.local.broker;

import java.nio.file.Path;
import java.util.Properties;

/** Settings of a broker that is its own controller, reachable from this machine only, and forgets nothing. */
final class BrokerProperties {
    /** Above the largest record the job decodes (12 MiB), so that the job and not the broker judges size. */
    static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private static final long HUNDRED_YEARS_MILLIS = 36_525L * 86_400_000;

    private BrokerProperties() {}

    static Properties of(Path folder, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("log.dirs", folder.resolve("data").toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("log.retention.ms", "-1");
        properties.setProperty("log.retention.bytes", "-1");
        // The job judges timestamps, in the future too; and arrivals of many years must not become a file each.
        properties.setProperty("log.message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
        properties.setProperty("log.roll.ms", Long.toString(HUNDRED_YEARS_MILLIS));
        properties.setProperty("message.max.bytes", Integer.toString(MAX_RECORD_BYTES));
        properties.setProperty("replica.fetch.max.bytes", Integer.toString(MAX_RECORD_BYTES));
        properties.setProperty("offsets.topic.num.partitions", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        return properties;
    }
}
