package org.neutralspine.batch.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.neutralspine.batch.bench.Meter.Cost;

/** The measured costs as Markdown: the cheapest of the repeats, which disturbances can only make dearer. */
final class Table {

    static final String SQL = "pure SQL, the same figures (a)";
    static final String RAW = "compose from every session";
    static final String ROLLED = "compose from roll-ups";
    static final String SPRING = "Spring Batch 5, streaming (b)";
    static final String PLAIN = "pure SQL, regr_slope, for scale";
    static final String BARE = "20 letters, bare loop";
    static final String MAIL = "20 letters, the product";

    private static final int MB_ALLOWED = 512;

    private final Map<Integer, Map<String, List<Cost>>> costs = new TreeMap<>();

    void add(int patients, String contender, Cost cost) {
        costs.computeIfAbsent(patients, size -> new LinkedHashMap<>())
                .computeIfAbsent(contender, name -> new ArrayList<>())
                .add(cost);
    }

    String text() {
        StringBuilder text = new StringBuilder("| patients | contender | CPU s Java | CPU s database | CPU s | wall s |"
                + " against (a) | peak RSS MB | statements |\n|---:|---|---:|---:|---:|---:|---:|---:|---:|\n");
        costs.forEach((patients, contenders) ->
                contenders.keySet().forEach(contender -> text.append(line(patients, contender))));
        text.append("\n| aim | measured | |\n|---|---:|---|\n");
        costs.keySet().forEach(patients -> text.append(aims(patients)));
        if (costs.size() > 1) {
            for (String contender : List.of(RAW, ROLLED, SQL, SPRING)) {
                text.append(aim("exponent, " + contender + ", at most 1.05", exponent(contender), exponent(contender) <= 1.05));
            }
        }
        return text.toString();
    }

    private String line(int patients, String contender) {
        Cost cost = best(patients, contender);
        return String.format(
                Locale.ENGLISH,
                "| %,d | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %,d | %,d |%n",
                patients,
                contender,
                cost.java(),
                cost.database(),
                cost.cpu(),
                cost.wall(),
                cost.cpu() / best(patients, SQL).cpu(),
                cost.peakMb(),
                cost.statements());
    }

    private String aims(int patients) {
        double sql = best(patients, SQL).cpu();
        double raw = best(patients, RAW).cpu();
        double rolled = best(patients, ROLLED).cpu();
        double spring = best(patients, SPRING).cpu();
        double peak = Math.max((double) best(patients, RAW).peakMb(), (double) best(patients, ROLLED).peakMb());
        String of = String.format(Locale.ENGLISH, "%,d: ", patients);
        return aim(of + "every session / (a), at most 1.2", raw / sql, raw <= 1.2 * sql)
                + aim(of + "roll-ups / (a), at most 0.2", rolled / sql, rolled <= 0.2 * sql)
                + aim(of + "Spring Batch / every session, at least 1.5", spring / raw, spring >= 1.5 * raw)
                + aim(of + "Spring Batch / roll-ups, at least 1.5", spring / rolled, spring >= 1.5 * rolled)
                + aim(of + "peak RSS in MB, at most 512", peak, peak <= MB_ALLOWED)
                + mail(patients, of);
    }

    /** Twenty letters cost the same in every hospital, so they are written once only. */
    private String mail(int patients, String of) {
        if (!costs.getOrDefault(patients, Map.of()).containsKey(MAIL)) {
            return "";
        }
        double mail = best(patients, BARE).cpu() / best(patients, MAIL).cpu();
        return aim(of + "bare loop / the product's letters, at least 0.9", mail, mail >= 0.9);
    }

    private static String aim(String words, double measured, boolean met) {
        return String.format(Locale.ENGLISH, "| %s | %.2f | %s |%n", words, measured, met ? "met" : "**missed**");
    }

    private Cost best(int patients, String contender) {
        return costs.getOrDefault(patients, Map.of()).getOrDefault(contender, List.of()).stream()
                .min((one, other) -> Double.compare(one.cpu(), other.cpu()))
                .orElseThrow();
    }

    /** The slope of the line of least squares through the logarithms of size and cost. */
    private double exponent(String contender) {
        double n = costs.size();
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int patients : costs.keySet()) {
            double x = Math.log(patients);
            double y = Math.log(best(patients, contender).cpu());
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
        }
        return (n * sxy - sx * sy) / (n * sxx - sx * sx);
    }
}
