package byol.jpeg;

import java.io.IOException;

/** A JPEG picture that libjpeg-turbo cannot decode; the message is mostly the library's. */
public final class JpegException extends IOException {

  private static final long serialVersionUID = 1L;

  JpegException(String message) {
    super(message);
  }
}
