package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyRequestsTest {

    private static final List<String> TAGS = List.of("ar", "zh", "en", "fr", "ru", "es");

    @Test
    void theSameRequestHasTheSameAnswerWhoeverElseAsks() throws Exception {
        List<byte[]> alone = TAGS.stream().map(ManyRequestsTest::ask).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> requests = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String tag = TAGS.get(i % TAGS.size());
                requests.add(() -> ask(tag));
            }
            List<Future<byte[]>> answers = threads.invokeAll(requests);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i % TAGS.size()));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone).doesNotHaveDuplicates();
    }

    private static byte[] ask(String tag) {
        return Client.send(Client.post("/reports", BodyPublishers.ofByteArray(Client.report("many-faults.json")))
                        .header("Accept-Language", tag))
                .bytes();
    }
}
