package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.RestorePoint;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.filesystem.AbstractFsCheckpointStorageAccess;

/**
 * The keyed state of one operator in a checkpoint.
 *
 * @param operator its id
 * @param bytes of all subtasks
 */
record KeyedState(String operator, long bytes) {

    /** By uid, from the newest checkpoint of a lake whose job has ended. */
    static Map<String, KeyedState> newest(NotaflowConfig config) throws IOException {
        Map<String, KeyedState> states = new HashMap<>();
        String path = RestorePoint.newest(config.runtime().checkpointDir(), lakeId(config))
                .orElseThrow()
                .path();
        try (DataInputStream in = new DataInputStream(AbstractFsCheckpointStorageAccess.resolveCheckpointPointer(path)
                .getMetadataHandle()
                .openInputStream())) {
            Checkpoints.loadCheckpointMetadata(in, KeyedState.class.getClassLoader(), path)
                    .getOperatorStates()
                    .forEach(operator -> states.put(
                            operator.getOperatorUid().orElse(""),
                            new KeyedState(operator.getOperatorID().toHexString(), bytes(operator))));
        }
        return states;
    }

    private static long bytes(OperatorState operator) {
        return operator.getStates().stream()
                .map(OperatorSubtaskState::getManagedKeyedState)
                .flatMap(handles -> handles.stream())
                .mapToLong(KeyedStateHandle::getStateSize)
                .sum();
    }

    private static String lakeId(NotaflowConfig config) throws IOException {
        try (Lake lake = Lake.open(config.catalog(), InvoiceAnalyticsJob.tables(config.stages()))) {
            return lake.id();
        }
    }
}
