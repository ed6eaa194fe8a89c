package nl.pactportal.dashboard.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.Catalogue.Category;

/**
 * Which categories of which dimensions are looked at. A table either has figures without a
 * dimension, and then leaving it out is "all together", or names a category of each dimension.
 */
public final class Breakdown {
  private final Map<String, List<Category>> dimensions;
  private final boolean plain;
  private final Map<String, String> chosen = new TreeMap<>();
  private final String by;

  /** One line's worth of categories. */
  public record Variant(String dimensions, String title) {}

  public Breakdown(Catalogue.Words words, boolean plain, List<String> wanted, String by) {
    this.dimensions = words.dimensions();
    this.plain = plain;
    this.by = dimensions.containsKey(by) ? by : "";
    dimensions.forEach((dimension, categories) -> choose(dimension, categories, wanted));
  }

  private void choose(String dimension, List<Category> categories, List<String> wanted) {
    String first = plain ? "" : categories.get(0).code();
    chosen.put(
        dimension,
        categories.stream()
            .map(Category::code)
            .filter(code -> wanted.contains(dimension + "=" + code))
            .findFirst()
            .orElse(first));
  }

  /** What stands side by side: one for each category of a dimension, or just one. */
  List<Variant> variants() {
    if (by.isEmpty()) {
      return List.of(new Variant(code(chosen), title()));
    }
    List<Variant> variants = new ArrayList<>();
    for (Category category : dimensions.get(by)) {
      Map<String, String> codes = new TreeMap<>(chosen);
      codes.put(by, category.code());
      variants.add(new Variant(code(codes), category.title()));
    }
    return variants;
  }

  /** Of the categories chosen, whatever stands side by side. */
  public String dimensionsChosen() {
    return code(chosen);
  }

  private static String code(Map<String, String> codes) {
    List<String> parts = new ArrayList<>();
    codes.forEach(
        (dimension, code) -> {
          if (!code.isEmpty()) {
            parts.add(dimension + "=" + code);
          }
        });
    return String.join(";", parts);
  }

  /** Titles of what was chosen; empty without breakdown. */
  public String title() {
    List<String> titles = new ArrayList<>();
    dimensions.forEach(
        (dimension, categories) ->
            categories.stream()
                .filter(one -> one.code().equals(chosen.get(dimension)))
                .forEach(one -> titles.add(one.title())));
    return String.join(", ", titles);
  }

  /** Whether "Geslacht=3000" is what was chosen. */
  boolean shows(String asked) {
    return chosen.entrySet().stream()
        .anyMatch(one -> asked.equals(one.getKey() + "=" + one.getValue()));
  }

  /** Of "Geslacht=3000"; null if there is no such category. */
  String title(String asked) {
    return dimensions.entrySet().stream()
        .flatMap(one -> one.getValue().stream())
        .filter(one -> asked.equals(one.dimension() + "=" + one.code()))
        .map(Category::title)
        .findFirst()
        .orElse(null);
  }

  /** What the source calls its dimensions and categories. */
  public List<String> words() {
    List<String> words = new ArrayList<>(dimensions.keySet());
    dimensions.values().forEach(all -> all.forEach(category -> words.add(category.title())));
    return words;
  }

  public Map<String, List<Category>> dimensions() {
    return dimensions;
  }

  public boolean plain() {
    return plain;
  }

  public String by() {
    return by;
  }

  public String chosen(String dimension) {
    return chosen.get(dimension);
  }
}
