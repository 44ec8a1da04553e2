# What runs beside Flink: the live page and the simulator. On Flink's image because that is there anyway, brings the Java that everything is tested with,
# and has a user without rights.
FROM flink:2.1.1-scala_2.12-java17
COPY docker/log4j-json.properties docker/dashboard.yaml /opt/notaflow/
COPY dashboard/target/notaflow-dashboard.jar /opt/notaflow/
COPY dashboard/target/lib/ /opt/notaflow/lib/
COPY local/target/notaflow-simulator.jar /opt/notaflow/
USER flink
ENTRYPOINT []
