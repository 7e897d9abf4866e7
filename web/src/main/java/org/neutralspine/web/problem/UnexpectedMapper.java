package org.neutralspine.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.kernel.Refusal;

/** Whatever nobody foresaw: logged with a number, answered with that number and nothing else. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());
    private static final int INTERNAL = 500;

    @Override
    public Response toResponse(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return RefusalMapper.problem(refusal).response();
            }
            if (cause instanceof WebApplicationException http) {
                return new HttpErrorMapper().toResponse(http);
            }
            if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
                return RefusalMapper.problem(new Refusal.Stale("thing")).response();
            }
        }
        return problem(e).response();
    }

    /** What {@code e}, which nobody foresaw, is answered with. */
    static Problem problem(Throwable e) {
        return DatabaseAway.noticedIn(e) ? Problem.of(DatabaseAway.STATUS) : unexpected(e);
    }

    /** Logs {@code e} under a new number and makes the document that names the number. */
    private static Problem unexpected(Throwable e) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, e, () -> "Unexpected error " + number);
        String detail = Titles.detail(INTERNAL) + " Tell the administrator this number: " + number + ".";
        return Problem.of(INTERNAL, Titles.code(INTERNAL), detail, List.of());
    }
}
