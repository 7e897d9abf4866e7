package org.neutralspine.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.neutralspine.kernel.Refusal;

/** The domain's refusals as problem documents: one status for each kind. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final int INTERNAL = 500;

    private static final Map<Class<? extends Refusal>, Integer> STATUS = Map.of(
            Refusal.NotFound.class, 404,
            Refusal.NotAllowed.class, 403,
            Refusal.Stale.class, 412,
            Refusal.Invalid.class, 422,
            Refusal.Conflict.class, 409);

    @Override
    public Response toResponse(Refusal refusal) {
        return problem(refusal).response();
    }

    static Problem problem(Refusal refusal) {
        int status = STATUS.getOrDefault(refusal.getClass(), INTERNAL);
        return Problem.of(status, refusal.code(), String.valueOf(refusal.getMessage()), refusal.violations());
    }
}
