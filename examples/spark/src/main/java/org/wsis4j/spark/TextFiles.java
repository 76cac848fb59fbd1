package org.wsis4j.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The lines of files, with their numbers. */
final class TextFiles {

    private TextFiles() {}

    /**
     * The lines that are not blank, in the order of the files.
     *
     * @throws IOException if one of them is no file
     */
    static JavaRDD<Line> lines(JavaSparkContext spark, List<String> files) throws IOException {
        List<JavaRDD<Line>> all = new ArrayList<>();
        for (String name : files) {
            int file = all.size();
            all.add(texts(spark, name)
                    .zipWithIndex()
                    .map(text -> new Line(file, name, text._2() + 1, text._1()))
                    .filter(line -> !line.isBlank()));
        }
        return all.stream().reduce(JavaRDD::union).orElseGet(spark::emptyRDD);
    }

    private static JavaRDD<byte[]> texts(JavaSparkContext spark, String name) throws IOException {
        Job job = Job.getInstance(new Configuration(spark.hadoopConfiguration()));
        // Without it a carriage return ends a line too, and one that stands within a document would cut it in two.
        job.getConfiguration().set("textinputformat.record.delimiter", "\n");
        FileInputFormat.setInputPaths(job, path(name, job.getConfiguration()));
        return spark.newAPIHadoopRDD(job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class)
                .values()
                .map(Text::copyBytes);
    }

    /** Not a folder and not a pattern: the number of a line says something of one file only. */
    private static Path path(String name, Configuration configuration) throws IOException {
        Path path;
        try {
            path = new Path(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(refusal(name), e);
        }
        Path whole = path.getFileSystem(configuration).makeQualified(path);
        if (!whole.getFileSystem(configuration).exists(whole)
                || !whole.getFileSystem(configuration).getFileStatus(whole).isFile()) {
            throw new IOException(refusal(name));
        }
        return new Path(whole.toString().replaceAll("[\\\\{}\\[\\]*?]", "\\\\$0"));
    }

    private static String refusal(String name) {
        return "'" + name + "' is no file; expected a file with one document on each line, for example corpus.ndjson";
    }
}
