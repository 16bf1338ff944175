package dev.lanyard.serve.reconcile;

import dev.lanyard.fault.Fault;
import dev.lanyard.serve.reconcile.Routes.Call;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Carries requests to the {@link Desk} and its answers back: {@code /reconcile} is the address of
 * version 0.2, {@code /reconcile/1.0} that of the draft. Pages of other people may ask, and frame
 * what they get.
 */
public final class ReconcileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  private final transient Supplier<Desk> desk;

  /**
   * @param desk who answers: asked anew for each request, so that another may take over
   */
  public ReconcileServlet(Supplier<Desk> desk) {
    this.desk = desk;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(response, reply(request, call -> new Routes(desk.get()).get(call)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(Limits.BODY + 1);
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    send(
        response,
        reply(
            request,
            call -> {
              Limits.check("the body", body.length, Limits.BODY, "bytes");
              var text = new String(body, StandardCharsets.UTF_8);
              return new Routes(desk.get()).post(call, type, text);
            }));
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    open(response);
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static Reply reply(HttpServletRequest request, Function<Call, Reply> answer) {
    try {
      return answer.apply(call(request));
    } catch (Fault fault) {
      return Reply.fault(fault);
    }
  }

  private static Call call(HttpServletRequest request) {
    String route = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("/$", "");
    String version = Manifests.DRAFT.substring(Manifests.OLD.length());
    boolean draft = route.equals(version) || route.startsWith(version + "/");
    return new Call(
        draft ? route.substring(version.length()) : route,
        draft,
        origin(request),
        Form.fields(Objects.requireNonNullElse(request.getQueryString(), "")));
  }

  /** How the asker reached this server, which need not be how it sees itself. */
  private static String origin(HttpServletRequest request) {
    var host = Objects.requireNonNullElse(request.getHeader("Host"), "");
    return host.matches("[A-Za-z0-9.:\\[\\]-]+") ? request.getScheme() + "://" + host : "";
  }

  private static void open(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  private static void send(HttpServletResponse response, Reply reply) throws IOException {
    open(response);
    response.setStatus(reply.status());
    if (reply.status() == Reply.SEE_OTHER) {
      response.setHeader("Location", reply.body());
    }
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    response.setContentType(reply.mediaType());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
