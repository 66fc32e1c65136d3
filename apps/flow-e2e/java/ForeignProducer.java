import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A platform's producer, as Java shops write it: the broker's own client, CloudEvents in the Kafka binary binding.
 * Arguments: brokers, topic, `plain` or `transactional`. Each input line is `ce_id TAB ce_type TAB value`; a line whose
 * ce_id is `abort` aborts the transaction of the lines before it. Prints one line `partition offset` for each record.
 */
public final class ForeignProducer {
  public static void main(String[] args) throws Exception {
    boolean transactional = args[2].equals("transactional");
    Map<String, Object> settings = new java.util.HashMap<>(Map.of(
        "bootstrap.servers", args[0],
        "acks", "all",
        "compression.type", "zstd",
        "key.serializer", StringSerializer.class.getName(),
        "value.serializer", StringSerializer.class.getName()));
    if (transactional) {
      settings.put("transactional.id", "platform-" + ProcessHandle.current().pid());
      settings.put("transaction.timeout.ms", 10_000);
    }
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      if (transactional) {
        producer.initTransactions();
        producer.beginTransaction();
      }
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", 3);
        if (parts[0].equals("abort")) {
          producer.abortTransaction();
          producer.beginTransaction();
          sent.clear();
          continue;
        }
        ProducerRecord<String, String> record = new ProducerRecord<>(args[1], parts[2]);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_type", parts[1]);
        header(record, "ce_source", "/platform/java");
        header(record, "ce_id", parts[0]);
        sent.add(producer.send(record));
      }
      if (transactional) {
        producer.commitTransaction();
      } else {
        producer.flush();
      }
      for (Future<RecordMetadata> each : sent) {
        System.out.println(each.get().partition() + " " + each.get().offset());
      }
    }
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
