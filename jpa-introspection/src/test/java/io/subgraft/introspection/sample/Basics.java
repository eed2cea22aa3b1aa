package io.subgraft.introspection.sample;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.UuidGenerator;

/** Entities of plain values. */
public final class Basics {

    private Basics() {}

    public enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "green";
            }
        }
    }

    public interface OnExport {}

    @Entity(name = "Everything")
    public static class AllTypes {
        @Id
        @GeneratedValue
        Long id;

        boolean primitiveBoolean;
        Boolean wrappedBoolean;
        byte primitiveByte;
        Byte wrappedByte;
        short primitiveShort;
        Short wrappedShort;
        int primitiveInt;
        Integer wrappedInt;
        long primitiveLong;
        Long wrappedLong;
        float primitiveFloat;
        Float wrappedFloat;
        double primitiveDouble;
        Double wrappedDouble;
        char primitiveChar;
        Character wrappedChar;
        String string;
        BigDecimal bigDecimal;
        BigInteger bigInteger;
        UUID uuid;
        LocalDate localDate;
        LocalTime localTime;
        LocalDateTime localDateTime;
        Instant instant;
        OffsetDateTime offsetDateTime;
        ZonedDateTime zonedDateTime;
        Date date;
        java.sql.Timestamp timestamp;
        byte[] bytes;

        @Enumerated(EnumType.STRING)
        Colour colour;

        @Version
        Integer version;

        @Formula("1 + 1")
        Integer computed;

        @Transient
        String annotatedTransient;

        transient String keywordTransient;

        static String shared;
    }

    @Entity
    @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"given_name", "familyName"}))
    public static class Nullities {
        @Id
        @UuidGenerator
        UUID id;

        @NaturalId
        String isbn;

        @NaturalId(mutable = true)
        Integer edition;

        @Column(nullable = false, unique = true)
        String column;

        @Basic(optional = false)
        String basic;

        @NotNull
        String notNull;

        @NotBlank
        String notBlank;

        @NotEmpty
        String notEmpty;

        @NotNull(groups = OnExport.class)
        String notNullOnExport;

        @NotNull(groups = OnExport.class)
        @NotNull
        String notNullTwice;

        @Column(unique = true)
        String unique;

        @Column(name = "given_name")
        String given;

        String familyName;
    }
}
