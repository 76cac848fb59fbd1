/** The command line: how a newcomer meets the library. */
module org.wsis4j.cli {
    requires org.wsis4j.json;
    requires java.desktop;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires net.sf.biweekly;
    requires org.apache.commons.csv;
    requires org.knowm.xchart;
    requires static org.jspecify;

    opens org.wsis4j.cli to
            info.picocli;
}
