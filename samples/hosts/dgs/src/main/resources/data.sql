insert into author (id, name) values (1, 'Austen'), (2, 'Gaskell');
insert into book (id, title, printed, author_id) values (1, 'Emma', '1815-12-23', 1), (2, 'Persuasion', '1817-12-20', 1), (3, 'Ruth', '1853-01-01', 2);
