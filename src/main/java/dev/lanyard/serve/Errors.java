package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What is answered where something went wrong that nobody foresaw: what, but not where inside. */
final class Errors extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    var accept = Objects.requireNonNullElse(request.getHeaders().get(HttpHeader.ACCEPT), "");
    var reply = new Refusal(code, fault(code)).reply(accept);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.mediaType());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
  }

  private static Fault fault(int code) {
    return code >= HttpStatus.INTERNAL_SERVER_ERROR_500
        ? new Fault(
            "server-defect",
            "request",
            "something went wrong in the server (%d)".formatted(code),
            "That is a defect of Lanyard. Whoever runs the server finds it in what the server prints.")
        : new Fault(
            "request-wrong",
            "request",
            "%d %s".formatted(code, HttpStatus.getMessage(code)),
            "Begin at the start page, /, which tells what there is.");
  }
}
