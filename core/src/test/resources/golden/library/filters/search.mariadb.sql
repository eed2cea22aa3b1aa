select b1_0.id
  from Book b1_0
  where (lower(b1_0.isbn) like lower(?) escape '!' or lower(b1_0.title) like lower(?) escape '!') and (lower(b1_0.isbn) like lower(?) escape '!' or lower(b1_0.title) like lower(?) escape '!')
  order by b1_0.id limit 20;

select count(*)
  from Book b1_0
  where (lower(b1_0.isbn) like lower(?) escape '!' or lower(b1_0.title) like lower(?) escape '!') and (lower(b1_0.isbn) like lower(?) escape '!' or lower(b1_0.title) like lower(?) escape '!');
