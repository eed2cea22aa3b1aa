select str_to_date(concat(date_format(a1_0.born,'%Y'),'-01-01 00:00:00'),'%Y-%m-%d %H:%i:%S'),count(*)
  from Author a1_0
  group by str_to_date(concat(date_format(a1_0.born,'%Y'),'-01-01 00:00:00'),'%Y-%m-%d %H:%i:%S')
  order by case when (str_to_date(concat(date_format(a1_0.born,'%Y'),'-01-01 00:00:00'),'%Y-%m-%d %H:%i:%S')) is null then 1 else 0 end,str_to_date(concat(date_format(a1_0.born,'%Y'),'-01-01 00:00:00'),'%Y-%m-%d %H:%i:%S') limit 100;
