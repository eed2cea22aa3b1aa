package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import io.dropwizard.db.DataSourceFactory;

public class ShopConfiguration extends Configuration {

    @JsonProperty
    DataSourceFactory database = new DataSourceFactory();
}
