package nl.pactportal.platform.permission;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a module's own {@code @Requires(XPermission.Y)} annotation as checked by {@link
 * PermissionInterceptor}. An annotation member cannot hold "some Permission", so each module has
 * its own typed annotation and this binding makes them one mechanism.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.TYPE, ElementType.METHOD})
public @interface Secured {}
