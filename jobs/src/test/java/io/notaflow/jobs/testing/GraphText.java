package io.notaflow.jobs.testing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/** A job's graph as text: one line per operator with its uid and how it is fed; built without a cluster. */
public final class GraphText {
    private GraphText() {}

    public static String of(StreamExecutionEnvironment env) {
        StreamGraph graph = env.getStreamGraph(false);
        graph.getJobGraph(); // fails when an operator has no uid
        List<StreamNode> nodes = graph.getStreamNodes().stream()
                .sorted(Comparator.comparingInt(StreamNode::getId))
                .toList();
        return nodes.stream().map(node -> line(graph, node)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(StreamGraph graph, StreamNode node) {
        String inputs = node.getInEdges().stream()
                .map(edge -> uid(graph.getStreamNode(edge.getSourceId()))
                        + (edge.getOutputTag() == null
                                ? ""
                                : "/" + edge.getOutputTag().getId())
                        + " -" + edge.getPartitioner() + "->")
                .sorted()
                .collect(Collectors.joining(" "));
        return (inputs.isEmpty() ? "" : inputs + " ") + uid(node);
    }

    private static String uid(StreamNode node) {
        String uid = node.getTransformationUID();
        return uid == null ? "(no uid) " + node.getOperatorName() : uid;
    }
}
