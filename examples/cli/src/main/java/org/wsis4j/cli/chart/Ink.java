package org.wsis4j.cli.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.wsis4j.target.assessment.Verdict;

/** Colours and fonts. The colours are told apart by the colour-blind too, and none says what no word says. */
final class Ink {

    static final Color TEXT = new Color(0x1A, 0x1A, 0x1A);
    static final Color FAINT = new Color(0xDD, 0xDD, 0xDD);
    static final Color SERIES = new Color(0x00, 0x5A, 0x9C);

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 20);
    static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 13);
    static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    static final BasicStroke BAR = new BasicStroke(16f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke THRESHOLD = new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke LINE = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {8f, 6f}, 0f);

    private Ink() {}

    static Color of(Verdict verdict) {
        return switch (verdict) {
            case ACHIEVED -> new Color(0x00, 0x9E, 0x73);
            case NOT_ACHIEVED -> new Color(0xD5, 0x5E, 0x00);
            case ON_TRACK -> new Color(0x56, 0xB4, 0xE9);
            case OFF_TRACK -> new Color(0xE6, 0x9F, 0x00);
            case MIXED -> new Color(0xCC, 0x79, 0xA7);
            case UNDETERMINED -> new Color(0x99, 0x9B, 0xA5);
        };
    }
}
