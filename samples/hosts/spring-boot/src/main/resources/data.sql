insert into publisher (id, name) values (1, 'Egerton'), (2, 'Murray');
insert into book (id, title, owner, publisher_id) values (1, 'Emma', null, 2), (2, 'Persuasion', null, 2), (3, 'Lady Susan', 'jane', 1);
insert into tag (id, label) values (1, 'novel'), (2, 'letters');
insert into book_tags (book_id, tags_id) values (1, 1), (2, 1), (3, 2);
