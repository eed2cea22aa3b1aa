package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the schema says of writes; written by hand before anything wrote it. */
class SchemaOfWritesTest {

    @Test
    void mutationHasTheFieldsThatWereAskedForAndNoOther() {
        assertThat(type("type Mutation")).isEqualToIgnoringWhitespace("""
                type Mutation {
                  createAuthor(input: CreateAuthorInput!): AuthorPayload!
                  createAuthors(inputs: [CreateAuthorInput!]!): AuthorsPayload!
                  updateAuthor(id: ID!, input: UpdateAuthorInput!): AuthorPayload!
                  deleteAuthor(id: ID!): DeleteAuthorPayload!
                  createBook(input: CreateBookInput!): BookPayload!
                  createBooks(inputs: [CreateBookInput!]!): BooksPayload!
                  updateBook(id: ID!, version: Int!, input: UpdateBookInput!): BookPayload!
                  deleteBook(id: ID!, version: Int!): DeleteBookPayload!
                  updateBookByIsbn(isbn: String!, version: Int!, input: UpdateBookInput!): BookPayload!
                  deleteBookByIsbn(isbn: String!, version: Int!): DeleteBookPayload!
                  upsertLabel(input: UpsertLabelInput!): UpsertLabelPayload!
                  createTicket(input: CreateTicketInput!): TicketPayload!
                  createTickets(inputs: [CreateTicketInput!]!): TicketsPayload!
                  updateTicket(id: ID!, input: UpdateTicketInput!): TicketPayload!
                  deleteTicket(id: ID!): DeleteTicketPayload!
                }
                """);
    }

    @Test
    void inputsHaveTheMarkedAttributesWhichAreRequiredWhereARowNeedsThem() {
        assertThat(plain("input CreateBookInput")).isEqualToIgnoringWhitespace("""
                input CreateBookInput {
                  isbn: String!
                  title: String!
                  subtitle: String
                  price: BigDecimal
                  genre: Genre
                  words: [String]
                  format: FormatInput
                  place: PlaceInput
                  inStock: Boolean
                  published: Date
                  supplierCode: String
                  author: BookAuthorInput
                }
                """);
        assertThat(plain("input UpdateBookInput")).isEqualToIgnoringWhitespace("""
                input UpdateBookInput {
                  title: String
                  subtitle: String
                  price: BigDecimal
                  genre: Genre
                  words: [String]
                  format: FormatPatch
                  place: PlacePatch
                  inStock: Boolean
                  published: Date
                  supplierCode: String
                  author: BookAuthorInput
                }
                """);
        assertThat(plain("input CreateAuthorInput"))
                .isEqualToIgnoringWhitespace("input CreateAuthorInput { name: String! country: String }");
        assertThat(plain("input UpsertLabelInput"))
                .isEqualToIgnoringWhitespace(
                        "input UpsertLabelInput { code: String! text: String origin: String slot: String }");
        assertThat(plain("input FormatInput"))
                .isEqualToIgnoringWhitespace("input FormatInput { widthMm: Int! heightMm: Int! paper: String }");
        assertThat(plain("input FormatPatch"))
                .isEqualToIgnoringWhitespace("input FormatPatch { widthMm: Int heightMm: Int paper: String }");
        assertThat(plain("input BookAuthorInput"))
                .isEqualToIgnoringWhitespace("input BookAuthorInput @oneOf { connect: AuthorRef }");
        assertThat(plain("input AuthorRef")).isEqualToIgnoringWhitespace("input AuthorRef @oneOf { id: ID }");
    }

    @Test
    void payloadsHaveTheRowAndTheErrors() {
        assertThat(plain("type BookPayload"))
                .isEqualToIgnoringWhitespace("type BookPayload { book: Book errors: [WriteError!]! }");
        assertThat(plain("type DeleteBookPayload"))
                .isEqualToIgnoringWhitespace(
                        "type DeleteBookPayload { book: Book deletedId: ID errors: [WriteError!]! }");
        assertThat(plain("type BooksPayload"))
                .isEqualToIgnoringWhitespace("type BooksPayload { books: [Book] count: Int! errors: [WriteError!]! }");
        assertThat(plain("type UpsertLabelPayload"))
                .isEqualToIgnoringWhitespace(
                        "type UpsertLabelPayload { label: Label created: Boolean errors: [WriteError!]! }");
        assertThat(plain("type WriteError"))
                .isEqualToIgnoringWhitespace(
                        "type WriteError { code: WriteErrorCode! message: String! path: [String!]! constraint: String }");
    }

    @Test
    void whatTheInputDocumentsIsWhatTheAttributeSays() {
        assertThat(type("input CreateBookInput")).contains("\"\"\"The title on the cover.\"\"\"");
    }

    private static String type(String head) {
        String sdl = WrittenShop.MODEL.sdl();
        int start = sdl.indexOf(head + " ");
        assertThat(start).as(head).isNotNegative();
        return sdl.substring(start, sdl.indexOf("\n}\n", start) + 3);
    }

    private static String plain(String head) {
        return type(head).replaceAll("\"\"\".*?\"\"\"", "");
    }
}
