package nl.pactportal.systemtest.benchmark;

import java.util.ArrayList;
import java.util.List;

/** A page with few and with many things, compared some times; times in milliseconds. */
final class Line {
  private final String page;
  private final List<Double> few = new ArrayList<>();
  private final List<Double> many = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();
  private int statements;

  Line(String page) {
    this.page = page;
  }

  void add(double few, double many) {
    this.few.add(few);
    this.many.add(many);
    ratios.add(many / few);
  }

  void statements(int count) {
    statements = count;
  }

  String page() {
    return page;
  }

  double few() {
    return quantile(few, 0.5);
  }

  double many() {
    return quantile(many, 0.5);
  }

  /** The middle one, or where a quarter or three quarters of the ratios lie below. */
  double growth(double part) {
    return quantile(ratios, part);
  }

  int statements() {
    return statements;
  }

  /** Between the two next to it, as a median of an even number is. */
  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    double place = part * (sorted.size() - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}
