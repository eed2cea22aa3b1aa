package io.subgraft.internal.spring;

import io.subgraft.security.Caller;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

/** Takes the caller from the reactive context, where an application or a filter has put it there rather than on the thread. */
final class ReactiveCallerInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .doOnNext(context -> request.configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Caller.class, SecurityCaller.of(context));
                    return input;
                }))
                .then(Mono.defer(() -> chain.next(request)));
    }
}
