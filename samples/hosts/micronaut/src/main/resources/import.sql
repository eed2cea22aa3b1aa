insert into Author (id, name) values (1, 'Austen'), (2, 'Gaskell');
insert into Book (id, title, price, author_id) values (1, 'Emma', 12, 1), (2, 'Persuasion', 8, 1), (3, 'Ruth', 6, 2);
