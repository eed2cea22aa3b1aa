package shop;

import io.subgraft.observe.CommitListener;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Remembers what generated mutations wrote. */
@Component
class Written implements CommitListener {

    final List<Object> ids = new ArrayList<>();

    @Override
    public void committed(List<CommitListener.Written> written) {
        written.forEach(each -> ids.add(each.id()));
    }
}
