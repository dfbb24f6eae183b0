<?php
// WordPress's own installation, and one user of each role: `php install.php <folder of the site>`, run once.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE_ORIGIN'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';

$database = new mysqli(null, getenv('SITE_DB_USER'), '', '', 0, getenv('SITE_DB_SOCKET'));
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

// Else the installation writes a letter to the administrator.
function wp_new_blog_notification() {}

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$password = getenv('SITE_PASSWORD');
wp_install('Cổng thông tin', 'administrator', 'administrator@example.invalid', false, '', $password);
update_option('WPLANG', 'vi');
update_option('permalink_structure', '/%postname%/');
switch_theme(getenv('SITE_THEME'));
foreach (['editor', 'author', 'contributor'] as $role) {
    $id = wp_insert_user([
        'user_login' => $role,
        'user_pass' => $password,
        'user_email' => "$role@example.invalid",
        'role' => $role,
    ]);
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message() . "\n");
        exit(1);
    }
}
echo json_encode(['wordpress' => $wp_version, 'php' => PHP_VERSION, 'mariadb' => $database->server_info]);
