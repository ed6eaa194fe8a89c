package nl.pactportal.dashboard.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import nl.pactportal.platform.export.OpenSans;

/** A drawn chart as PNG, twice as fine as a screen; nothing outside the picture is fetched. */
public final class Raster {
  private static final int FINE = 2;
  private static final LoaderContext ALONE =
      LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();

  static {
    // with the letters of the machine, words would be wider than they were measured
    GraphicsEnvironment known = GraphicsEnvironment.getLocalGraphicsEnvironment();
    known.registerFont(Letters.font(OpenSans.regular()));
    known.registerFont(Letters.font(OpenSans.bold()));
  }

  private Raster() {}

  public static byte[] png(String svg) {
    SVGDocument drawing =
        new SVGLoader()
            .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, ALONE);
    if (drawing == null) {
      throw new PictureException("not a picture", null);
    }
    FloatSize size = drawing.size();
    int width = Math.round(size.width * FINE);
    int height = Math.round(size.height * FINE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      drawing.render(null, pen, new ViewBox(width, height));
    } finally {
      pen.dispose();
    }
    return written(image);
  }

  private static byte[] written(BufferedImage image) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }
}
