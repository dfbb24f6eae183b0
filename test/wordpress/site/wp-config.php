<?php
// The site of test/wordpress/: everything it has to know comes from the environment that its programs are started in.
define('DB_NAME', 'wordpress');
define('DB_USER', getenv('SITE_DB_USER'));
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('SITE_DB_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", hash_hmac('sha256', "{$name} key", getenv('SITE_SECRET')));
    define("{$name}_SALT", hash_hmac('sha256', "{$name} salt", getenv('SITE_SECRET')));
}

define('WP_HOME', getenv('SITE_ORIGIN'));
define('WP_SITEURL', getenv('SITE_ORIGIN'));
define('WPLANG', 'vi');

// Nothing is asked of the network, and nothing happens but what a request asks for.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('DISALLOW_FILE_MODS', true);

// As hardened portals have it: not even an administrator may write any HTML.
if (getenv('SITE_HARDENED')) {
    define('DISALLOW_UNFILTERED_HTML', true);
}

define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
