package nl.pactportal.platform.permission;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;

/** Asks before the transaction begins whether the current user may run this use case. */
@Secured
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermissionInterceptor {
  @Inject CurrentUser user;
  @Inject AuditTrail audit;

  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    Permission permission = permissionOf(call.getMethod());
    if (!user.may(permission)) {
      audit.denied(permission);
      throw new NotPermittedException(permission);
    }
    return call.proceed();
  }

  private static Permission permissionOf(Method method) throws ReflectiveOperationException {
    Annotation requires =
        Arrays.stream(method.getAnnotations())
            .filter(a -> a.annotationType().isAnnotationPresent(Secured.class))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(method + " has no permission"));
    return (Permission) requires.annotationType().getMethod("value").invoke(requires);
  }
}
